CREATE TABLE `invitation_attendees` (
	`id` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`room_id` text,
	`position` integer NOT NULL,
	`office` text NOT NULL,
	`name_ref` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitation_attendees_meeting` ON `invitation_attendees` (`meeting_id`,`room_id`);