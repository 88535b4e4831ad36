package vn.sohoi.reports.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code reports make} is asked, as it was typed. */
final class WantedPaper {
    @Option(names = "--unit", paramLabel = "CODE-OR-NAME", required = true, description = "Đơn vị / unit")
    String unit = "";

    @Option(names = "--period", paramLabel = "PERIOD", required = true, description = "2019, 2019-H1, 2019-Q3, 2019-11")
    String period = "";

    @Option(names = "--kind", paramLabel = "KIND", description = "report | plan")
    String kind = "report";

    @Option(names = "--number", paramLabel = "NUMBER", description = "Số văn bản / number of the paper")
    String number = "";

    @Option(names = "--signed", paramLabel = "DATE", description = "Ngày ký / day of signing (hôm nay / today)")
    @Nullable
    LocalDate signed;

    @Option(names = "--signer", paramLabel = "NAME", description = "Người ký / signer")
    String signer = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Ghi Word, PDF, Excel vào thư mục / write the three files into a folder")
    @Nullable
    Path out;

    @Option(
            names = "--as",
            paramLabel = "LOGIN",
            description = "Với quyền của tài khoản / with the rights of an account")
    @Nullable
    String as;

    @Option(names = "--json", description = "Cho máy đọc / for machines")
    boolean json;
}
