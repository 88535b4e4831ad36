package vn.sohoi.platform.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.sohoi.kernel.Refused;

/** What picocli could not understand, in our own sentences. */
final class Misread {
    private Misread() {}

    static Refused sentence(ParameterException mistake) {
        return switch (mistake) {
            case Understood.CommandMissing missing ->
                new Refused(
                        "platform.command-missing",
                        missing.getCommandLine().getCommandSpec().qualifiedName(),
                        String.valueOf(missing.getMessage()));
            case UnmatchedArgumentException unknown ->
                new Refused("platform.command-unknown-word", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                new Refused(
                        "platform.command-word-missing",
                        missing.getMissing().stream().map(Misread::label).collect(Collectors.joining(", ")));
            default -> ofValue(mistake);
        };
    }

    private static Refused ofValue(ParameterException mistake) {
        var argument = mistake.getArgSpec();
        var value = mistake.getValue();
        return argument == null || value == null
                ? new Refused("platform.command-not-understood", String.valueOf(mistake.getMessage()))
                : new Refused("platform.command-value", value, label(argument));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
