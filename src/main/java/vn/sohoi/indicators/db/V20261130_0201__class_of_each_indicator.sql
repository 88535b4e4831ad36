-- What makes somebody count in an indicator is basic (C2: she is a member, she lives here), guarded (C3: her religion, her
-- poverty, her loan) or secret (C4: her disability, the violence done to her). Guarded and secret figures are told coarsely
-- to readers without the names (decision 0047). What the Union does, owns and counts of itself is C1.
alter table indicators.entry add column about text not null default 'C1' check (about in ('C0', 'C1', 'C2', 'C3', 'C4'));
alter table indicators.entry alter column about drop default;

update indicators.entry set about = 'C2'
 where measure in ('PERSON', 'TURN', 'HOUSEHOLD', 'CHILD') or code = 'communes-above-half';
update indicators.entry set about = 'C3'
 where code in ('members-ethnic-minority', 'members-religious', 'poor-households-helped', 'households-out-of-poverty',
                'households-out-of-near-poverty', 'borrowing-households', 'group-borrowers', 'depositors',
                'children-sponsored-new', 'children-sponsored', 'women-screened');
update indicators.entry set about = 'C4'
 where code in ('disabled-women-helped', 'disabled-women', 'victims-served', 'victims-found');
-- of a ratio the higher class of its two parts
update indicators.entry ratio
   set about = (select max(part.about) from indicators.entry part where part.code in (ratio.numerator, ratio.denominator))
 where ratio.answer = 'RATIO';
