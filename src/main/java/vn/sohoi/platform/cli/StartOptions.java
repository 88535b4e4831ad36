package vn.sohoi.platform.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command takes: which book, and how a new one begins. */
public final class StartOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Thư mục dữ liệu (mặc định var) / data directory (default var)")
    Path data = Path.of("var");

    @Option(
            names = "--database",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description =
                    "Máy chủ PostgreSQL 18 có sẵn, jdbc:postgresql://…?user=…&password=… / a PostgreSQL 18 server of your own")
    @Nullable
    String database = System.getenv("SOHOI_DATABASE");

    @Option(
            names = "--demo",
            paramLabel = "none",
            scope = ScopeType.INHERIT,
            description = "none: sổ mới để trống, không có dữ liệu mẫu / a new book stays empty")
    String demo = "thanh-tri";

    @Option(
            names = "--listen",
            paramLabel = "HOST",
            scope = ScopeType.INHERIT,
            description = "Địa chỉ mở trang (mặc định 127.0.0.1) / address to serve on")
    String listen = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            scope = ScopeType.INHERIT,
            description = "Cổng mở trang (mặc định 8080) / port to serve on")
    int port = 8080;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Trợ giúp / help")
    boolean help;
}
