ALTER TABLE `agenda_items` ADD `item_id` text;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `speaker` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `unit_id` text REFERENCES units(id);--> statement-breakpoint
ALTER TABLE `meetings` ADD `place` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `requirements` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `contact` text DEFAULT '' NOT NULL;