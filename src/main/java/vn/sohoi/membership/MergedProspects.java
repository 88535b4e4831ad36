package vn.sohoi.membership;

import org.springframework.stereotype.Repository;
import vn.sohoi.people.spi.PersonFollows.Joining;
import vn.sohoi.people.spi.PersonFollows.Parting;
import vn.sohoi.platform.sql.Db;

/** Steps towards joining go to the kept woman and back; whoever turns out to be a member has arrived. */
@Repository
class MergedProspects {
    private final Db db;

    MergedProspects(Db db) {
        this.db = db;
    }

    void join(Joining joining, boolean member) {
        int moved = db.sql("""
                        with moved as (
                          update membership.prospect_step set person_id = :keep where person_id = :gone returning id, branch_id)
                        insert into membership.merge_step (merge_id, step, made, branch_id)
                        select :merge, id, false, branch_id from moved""")
                .param("keep", joining.keep().value())
                .param("gone", joining.gone().value())
                .param("merge", joining.merge())
                .update();
        if (moved == 0 || !member) return;
        db.sql("""
                        with made as (
                          insert into membership.prospect_step (person_id, branch_id, step, login)
                          select :keep, branch_id, 'ADMITTED', 'machine' from membership.prospect_step
                           where person_id = :keep order by id desc limit 1
                          returning id, branch_id)
                        insert into membership.merge_step (merge_id, step, made, branch_id)
                        select :merge, id, true, branch_id from made""")
                .param("keep", joining.keep().value())
                .param("merge", joining.merge())
                .update();
    }

    void part(Parting parting) {
        db.sql("""
                        delete from membership.prospect_step
                         where id in (select step from membership.merge_step where merge_id = :merge and made)""").param("merge", parting.merge()).update();
        db.sql("""
                        update membership.prospect_step set person_id = :gone
                         where id in (select step from membership.merge_step where merge_id = :merge and not made)""")
                .param("gone", parting.gone().value())
                .param("merge", parting.merge())
                .update();
    }
}
