CREATE TABLE `meeting_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`organiser_unit_id` text NOT NULL,
	`author_id` text NOT NULL,
	`saver_id` text NOT NULL,
	`saves` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`organiser_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saver_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_drafts_organiser` ON `meeting_drafts` (`organiser_unit_id`);--> statement-breakpoint
CREATE INDEX `meeting_drafts_author` ON `meeting_drafts` (`author_id`);