CREATE TABLE `issuers` (
	`unit_id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_numbers` (
	`issuer_unit_id` text NOT NULL,
	`type` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`paper_key` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`issuer_unit_id`, `type`, `year`, `number`),
	FOREIGN KEY (`issuer_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_numbers_paper_key_unique` ON `paper_numbers` (`paper_key`);