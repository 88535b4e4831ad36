-- Search over very many branches, where a key led by the branch means thousands of probes and, for a frequent name, a sort of
-- half the register. The other collation is the same order by another name: only statements that ask for it can take these
-- indexes, so they never steal a commune's search, and the comparison stays leakproof under row-level security.
create index person_name_wide   on people.person (name_key   collate "POSIX") where merged_into is null;
create index person_given_wide  on people.person (given_key  collate "POSIX") where merged_into is null;
create index person_middle_wide on people.person (middle_key collate "POSIX") where merged_into is null;
