ALTER TABLE `register_entries` ADD `open_ms` integer;--> statement-breakpoint
ALTER TABLE `register_entries` ADD `log_seq` integer;