CREATE TABLE `acceptances` (
	`id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`evidence` text NOT NULL,
	`entered_at` integer NOT NULL,
	`by_name` text NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE TABLE `accepted_units` (
	`acceptance_id` text NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`acceptance_id`, `unit_id`),
	FOREIGN KEY (`acceptance_id`) REFERENCES `acceptances`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proven_months` (
	`unit_id` text NOT NULL,
	`month` text NOT NULL,
	`last_day` text NOT NULL,
	PRIMARY KEY(`unit_id`, `month`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proven_months_day` ON `proven_months` (`last_day`,`unit_id`);