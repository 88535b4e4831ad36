package vn.sohoi.platform.cli;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.sohoi.kernel.Refused;

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
            names = "--probe",
            paramLabel = "[HOST:]PORT",
            scope = ScopeType.INHERIT,
            description = {
                "Cổng riêng cho máy theo dõi: /actuator/health và /actuator/prometheus (mặc định không mở)",
                "A port of its own for monitoring (default: none is opened)"
            })
    @Nullable
    String probe;

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = {
                "Nơi chép liên tục mọi thay đổi, nên ở một đĩa khác; recover đọc lại (mặc định không chép)",
                "Where every change is copied to, on another disk; recover reads it (default: nowhere)"
            })
    @Nullable
    Path archive;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Trợ giúp / help")
    boolean help;

    /** Where pages are served. */
    URI pages() {
        return URI.create("http://" + listen + ":" + port);
    }

    /**
     * Where a probe may ask, on this machine unless a host is named; null when nobody may.
     *
     * @throws Refused when it is no port, or that of the pages
     */
    @Nullable
    InetSocketAddress probeAddress() {
        if (probe == null) return null;
        int colon = probe.lastIndexOf(':');
        try {
            int at = Integer.parseInt(probe.substring(colon + 1));
            if (at < 1 || at == port) throw new Refused("platform.probe-address", probe);
            return InetSocketAddress.createUnresolved(colon < 0 ? "127.0.0.1" : probe.substring(0, colon), at);
        } catch (IllegalArgumentException unreadable) {
            throw new Refused("platform.probe-address", probe);
        }
    }
}
