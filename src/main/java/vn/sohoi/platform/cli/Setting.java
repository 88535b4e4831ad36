package vn.sohoi.platform.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * One setting of the program: an option of every command, or a word of the environment.
 *
 * @param type what it takes, as {@code PORT}, {@code DIR}
 * @param byDefault in force when nothing is said; empty for none
 * @param inForce what is in force now, secrets masked; empty for none
 */
public record Setting(String name, String type, String byDefault, String meaning, String inForce) {
    /** Where the words of the environment are read, there their names are these; texts say what they mean. */
    private static final List<FromEnvironment> ENVIRONMENT = List.of(
            new FromEnvironment("SOHOI_DATABASE", "URL", ""),
            new FromEnvironment("SOHOI_MASTER_KEY", "FILE", ""),
            new FromEnvironment("SOHOI_ADDRESS", "URL", "http://127.0.0.1:8080"),
            new FromEnvironment("SOHOI_OIDC_ISSUER", "URL", ""),
            new FromEnvironment("SOHOI_OIDC_CLIENT", "ID", ""),
            new FromEnvironment("SOHOI_OIDC_SECRET_FILE", "FILE", ""),
            new FromEnvironment("SOHOI_OIDC_NAME", "TEXT", ""),
            new FromEnvironment("SOHOI_OIDC_CLAIM", "CLAIM", "sub"),
            new FromEnvironment("SOHOI_HEAP", "SIZE", "256m"),
            new FromEnvironment("SOHOI_JAR", "FILE", "target/so-hoi.jar"),
            new FromEnvironment("JAVA25_HOME", "DIR", ""));

    private record FromEnvironment(String name, String type, String byDefault) {}

    static List<Setting> all(StartOptions options, Map<String, String> environment, UnaryOperator<String> texts) {
        var fresh = new StartOptions();
        fresh.database = null;
        var defaults = CommandSpec.forAnnotatedObject(fresh);
        var settings = new ArrayList<Setting>();
        for (var option : CommandSpec.forAnnotatedObject(options).options()) {
            if (option.usageHelp()) continue;
            settings.add(new Setting(
                    option.longestName(),
                    option.paramLabel(),
                    value(Objects.requireNonNull(defaults.findOption(option.longestName()))),
                    String.join(" / ", option.description()),
                    masked(value(option))));
        }
        for (var word : ENVIRONMENT)
            settings.add(new Setting(
                    word.name(),
                    word.type(),
                    word.byDefault(),
                    texts.apply("platform.setting." + word.name()),
                    masked(environment.getOrDefault(word.name(), word.byDefault()))));
        return settings;
    }

    private static String value(OptionSpec option) {
        @Nullable Object value = option.getValue();
        return value == null ? "" : value.toString();
    }

    /** An address without the password in it. */
    private static String masked(String value) {
        return value.replaceAll("(?i)(password=)[^&]*", "$1***").replaceAll("://[^/@]*@", "://***@");
    }
}
