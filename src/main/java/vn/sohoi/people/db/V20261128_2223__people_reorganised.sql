-- A branch that is cut takes its people's pairs with it, so that the sides that see a pair are those they live with.
grant update (low_branch, high_branch) on people.duplicate_pair to sohoi_app;
