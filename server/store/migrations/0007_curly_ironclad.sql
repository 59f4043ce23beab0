CREATE TABLE `connection_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`device_id` text NOT NULL,
	`at` integer NOT NULL,
	`version` text NOT NULL,
	`automatic` integer NOT NULL,
	`measured` text NOT NULL,
	`items` text NOT NULL,
	`verdict` text NOT NULL,
	`passed` integer NOT NULL,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`device_id`) REFERENCES `devices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `connection_checks_passed` ON `connection_checks` (`passed`,`at`);--> statement-breakpoint
CREATE INDEX `connection_checks_room` ON `connection_checks` (`room_id`,`at`);--> statement-breakpoint
CREATE TABLE `room_equipment` (
	`room_id` text PRIMARY KEY NOT NULL,
	`equipment` text NOT NULL,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `room_operators` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`from_day` text NOT NULL,
	`to_day` text,
	`trained_day` text,
	`removed_at` integer,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `room_operators_unit` ON `room_operators` (`unit_id`);