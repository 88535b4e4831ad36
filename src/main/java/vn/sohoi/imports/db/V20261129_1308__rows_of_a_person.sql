-- Asked when a woman wants to know or to be erased: in which lists she stands.
create index row_person on imports.row (person)  where person is not null;
create index row_like   on imports.row (like_id) where like_id is not null;
