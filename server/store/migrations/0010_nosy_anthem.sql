CREATE TABLE `seals` (
	`unit_id` text PRIMARY KEY NOT NULL,
	`locked` text NOT NULL,
	`subject` text NOT NULL,
	`issuer` text NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer NOT NULL,
	`added_at` integer NOT NULL,
	`added_by_name` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
