-- Who touched this: asked from a list of changes, which knows whom it was about and not by which feature.
create index entry_of on audit.entry (object_id, at);
