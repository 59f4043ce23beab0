CREATE TABLE `paper_counts` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`entered_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer,
	`day` text NOT NULL,
	`papers` integer NOT NULL,
	`signed` integer NOT NULL,
	`kept_off` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_counts_day` ON `paper_counts` (`day`);--> statement-breakpoint
CREATE TABLE `periodic_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`entered_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer,
	`name` text NOT NULL,
	`due_day` text NOT NULL,
	`made_day` text,
	`shared` integer NOT NULL,
	`secret` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `periodic_reports_due` ON `periodic_reports` (`due_day`);