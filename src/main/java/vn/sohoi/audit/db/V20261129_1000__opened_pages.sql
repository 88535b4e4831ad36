-- How many women's own pages somebody opened on a day is asked each time she opens one.
create index entry_opened on audit.entry (login, at) where kind = 'READ' and people = 1;
