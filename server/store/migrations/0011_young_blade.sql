CREATE TABLE `report_mails` (
	`run_id` text NOT NULL,
	`mail_id` text NOT NULL,
	PRIMARY KEY(`run_id`, `mail_id`),
	FOREIGN KEY (`run_id`) REFERENCES `report_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`period` text NOT NULL,
	`unit_id` text NOT NULL,
	`unit_name` text NOT NULL,
	`due_day` text NOT NULL,
	`made_at` integer NOT NULL,
	`made_by_name` text,
	`files` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_runs_period` ON `report_runs` (`period`);--> statement-breakpoint
CREATE TABLE `report_settings` (
	`kind` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`since` text
);
