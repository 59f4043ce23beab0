CREATE TABLE `documents` (
	`hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`bytes` integer NOT NULL,
	`stored_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `meeting_papers` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text,
	`title` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawal_reason` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_papers_meeting` ON `meeting_papers` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `paper_openings` (
	`paper_id` text NOT NULL,
	`version` integer NOT NULL,
	`party` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`paper_id`, `version`, `party`),
	FOREIGN KEY (`paper_id`) REFERENCES `meeting_papers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `paper_versions` (
	`paper_id` text NOT NULL,
	`version` integer NOT NULL,
	`hash` text NOT NULL,
	`file_name` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	PRIMARY KEY(`paper_id`, `version`),
	FOREIGN KEY (`paper_id`) REFERENCES `meeting_papers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`hash`) REFERENCES `documents`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_versions_hash` ON `paper_versions` (`hash`);