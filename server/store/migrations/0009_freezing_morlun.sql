CREATE TABLE `participation_years` (
	`unit_no` integer NOT NULL,
	`year` text NOT NULL,
	`invited` integer NOT NULL,
	`attended` integer NOT NULL,
	`late` integer NOT NULL,
	`left_early` integer NOT NULL,
	`excused` integer NOT NULL,
	`present_ms` integer NOT NULL,
	`disconnections` integer NOT NULL,
	`spoken_ms` integer NOT NULL,
	`times_spoken` integer NOT NULL,
	`open_ms` integer NOT NULL,
	PRIMARY KEY(`unit_no`, `year`),
	FOREIGN KEY (`unit_no`) REFERENCES `register_units`(`no`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participation_year` ON `participation_years` (`year`);