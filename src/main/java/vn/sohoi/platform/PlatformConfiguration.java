package vn.sohoi.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.sohoi.platform.server.DatabaseAddress;
import vn.sohoi.platform.server.Preparation.Prepared;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.platform.text.Texts;

/** The two ways into the database, the clock of Vietnam and the texts. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    /** Said when a connection opens: an option of its start would be overruled by the driver, which sends Java's own zone. */
    private static final String DAYS_OF_VIETNAM = "set time zone 'Asia/Ho_Chi_Minh'";

    /** Union days are days in Vietnam, wherever the server stands. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The application's way: under row-level security. Depends on the prepared roles, which need the server. */
    @Bean
    @Primary
    HikariDataSource appDataSource(Prepared prepared) {
        return pool(prepared.app(), 10, null);
    }

    /** The owner's way, for migrations; whoever signs in works as the owner of the tables. */
    @Bean
    @FlywayDataSource
    HikariDataSource ownerDataSource(Prepared prepared) {
        return pool(prepared.owner(), 2, "set role sohoi_owner");
    }

    @Bean
    Db db(JdbcTemplate template) {
        return new Db(template);
    }

    @Bean
    OwnerDb ownerDb(@FlywayDataSource DataSource owner) {
        return new OwnerDb(owner);
    }

    @Bean
    Clock clock() {
        return Clock.system(VIETNAM);
    }

    @Bean
    Texts texts() {
        return Texts.ofAllFeatures();
    }

    private static HikariDataSource pool(DatabaseAddress address, int size, @Nullable String first) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionInitSql(first == null ? DAYS_OF_VIETNAM : DAYS_OF_VIETNAM + "; " + first);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "sohoi");
        // what the server adds to an error quotes the row that it refused, and an error is written into the log
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }
}
