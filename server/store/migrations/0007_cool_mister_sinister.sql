CREATE TABLE `issued_files` (
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`number` text NOT NULL,
	`day` text NOT NULL,
	`pdf_hash` text NOT NULL,
	`docx_hash` text NOT NULL,
	`saves` integer NOT NULL,
	`log_seq` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `kind`, `version`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `paper_drafts` DROP COLUMN `numbered_edition`;--> statement-breakpoint
ALTER TABLE `paper_drafts` DROP COLUMN `number`;