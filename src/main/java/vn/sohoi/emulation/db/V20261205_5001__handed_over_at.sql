-- At which conference an award was handed over, where the book has the conference: its identity alone, for what awards are knows
-- nothing of activities (decision 0086).
alter table emulation.award_step add column occasion_id uuid;
alter table emulation.award_step add constraint award_step_occasion check (occasion_id is null or kind = 'HANDED');
create index award_step_handed on emulation.award_step (occasion_id) where occasion_id is not null;
