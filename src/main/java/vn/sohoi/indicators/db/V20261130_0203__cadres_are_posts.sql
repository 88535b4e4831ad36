-- Who holds a post is told to everybody: officers' posts are of class C1, as the feature that counts them says.
update indicators.entry set about = 'C1' where code in ('full-time-cadres', 'part-time-cadres', 'branch-heads');
