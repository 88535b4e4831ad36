-- By what a provider outside knows an officer. Whoever has a say in her post entered it; it is no secret and opens nothing by itself.
create table access.outside_account (
  account_id bigint      not null references access.account,
  issuer     text        not null check (length(issuer) between 1 and 300),
  claim      text        not null check (claim ~ '^[a-z][a-z_]{1,39}$'),
  subject    text        not null check (length(subject) between 1 and 255),
  entered_by text        not null,
  entered_at timestamptz not null default clock_timestamp(),
  primary key (account_id, issuer, claim),
  -- nobody outside is two officers of the book
  unique (issuer, claim, subject)
);
grant select, insert, delete on access.outside_account to sohoi_app;
