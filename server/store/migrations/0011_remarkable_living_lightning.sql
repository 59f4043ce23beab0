CREATE TABLE `task_deeds` (
	`seq` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`task_id` text NOT NULL,
	`kind` text NOT NULL,
	`day` text,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `task_deeds_task` ON `task_deeds` (`meeting_id`,`task_id`);--> statement-breakpoint
CREATE TABLE `task_reminders` (
	`seq` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`task_id` text NOT NULL,
	`cause` text NOT NULL,
	`due_day` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `task_reminders_task` ON `task_reminders` (`meeting_id`,`task_id`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`meeting_id` text NOT NULL,
	`task_id` text NOT NULL,
	`text` text NOT NULL,
	`lead_unit_id` text NOT NULL,
	`coordinating_unit_ids` text NOT NULL,
	`due_day` text,
	`given_at` integer NOT NULL,
	`withdrawn` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `task_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
