CREATE TABLE `signed_papers` (
	`seq` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`hash_out` text NOT NULL,
	`hash_signed` text NOT NULL,
	`verdict` text NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `signed_papers_meeting` ON `signed_papers` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `trust_roots` (
	`fingerprint` text PRIMARY KEY NOT NULL,
	`certificate` text NOT NULL,
	`subject` text NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer NOT NULL,
	`added_at` integer NOT NULL,
	`added_by_name` text NOT NULL
);
