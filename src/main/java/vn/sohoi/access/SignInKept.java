package vn.sohoi.access;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoi.access.spi.KeptForATime;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/**
 * How somebody signed in who holds no post any more: her password, her passkeys, her activation cards, by what a
 * provider outside knows her.
 */
@Component
class SignInKept implements KeptForATime {
    private static final SqlText OUTLIVED = OfficersKept.LAST_POST.then("""
            , outlived as (
              select account_id, unit_id, day from ended join access.account on account.id = account_id
               where day + make_interval(months => :months) <= :today::date
                 and (password_hash is not null or exists (
                       select from access.passkey where passkey.account_id = account.id)
                   or exists (select from access.outside_account where outside_account.account_id = account.id)
                   or exists (select from access.activation_card card where card.account_id = account.id)))""");

    private final Db db;

    SignInKept(Db db) {
        this.db = db;
    }

    @Override
    public String use() {
        return "sign-in";
    }

    @Override
    public List<Outlived> outlived(Kept kept) {
        return kept.byUnit(db, OUTLIVED);
    }

    @Override
    public void takeAway(Kept kept, Collection<UnitId> units) {
        kept.fill(db.sql(OUTLIVED.then("""
                        , wanted as (select account_id from outlived where unit_id = any(:units::bigint[])),
                        keys as (delete from access.passkey where account_id in (select account_id from wanted)),
                        outside as (delete from access.outside_account where account_id in (select account_id from wanted)),
                        cards as (delete from access.activation_card where account_id in (select account_id from wanted))
                        update access.account set password_hash = null where id in (select account_id from wanted)""")), units).update();
    }
}
