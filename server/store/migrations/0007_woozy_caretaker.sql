CREATE TABLE `ballot_boxes` (
	`meeting_id` text NOT NULL,
	`choice_id` text NOT NULL,
	`ballots` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `choice_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
