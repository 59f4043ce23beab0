CREATE TABLE `meeting_series` (
	`id` text PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`from_day` text NOT NULL,
	`convened_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `meetings` ADD `series_id` text REFERENCES meeting_series(id);--> statement-breakpoint
CREATE INDEX `meetings_series` ON `meetings` (`series_id`);