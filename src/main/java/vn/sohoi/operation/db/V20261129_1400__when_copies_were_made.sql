-- How old the newest copy is: asked at each look at the book's health, on a log of any length.
create index entry_copies on audit.entry (at) where action = 'operation.copy';
