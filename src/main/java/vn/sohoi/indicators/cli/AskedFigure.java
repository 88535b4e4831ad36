package vn.sohoi.indicators.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code figures show} is asked, as it was typed. */
final class AskedFigure {
    @Parameters(paramLabel = "CODE", description = "Mã chỉ số / code of the indicator")
    String code = "";

    @Option(names = "--unit", paramLabel = "NAME-OR-CODE", required = true, description = "Đơn vị / unit")
    String unit = "";

    @Option(names = "--on", paramLabel = "DATE", description = "Vào ngày / on a day")
    @Nullable
    String on;

    @Option(names = "--period", paramLabel = "PERIOD", description = "2019, 2019-H1, 2019-Q3, 2019-11, 2016..2021")
    @Nullable
    String period;

    @Option(names = "--frame", paramLabel = "FRAME", description = "as-it-was | today | DATE")
    String frame = "as-it-was";

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = "Theo điều sổ biết lúc ấy / as the book knew it then")
    @Nullable
    String knownAt;

    @Option(names = "--children", description = "Theo đơn vị trực thuộc / by sub-unit")
    boolean children;

    @Option(names = "--open", description = "Các dòng bên dưới / the rows beneath")
    boolean open;

    @Option(
            names = "--as",
            paramLabel = "LOGIN",
            description = "Với quyền của tài khoản / with the rights of an account")
    @Nullable
    String as;

    @Option(names = "--json")
    boolean json;
}
