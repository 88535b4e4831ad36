package vn.sohoi.platform.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * What the words of a command line ask for, read before any book is opened: a slip of the pen makes no folder, starts
 * no server and fills no example.
 *
 * @param name the first command's name
 * @param help the command to describe instead of running it, if help was asked for
 * @param statusOfFailure with which the command ends when it could not do its work; 1 unless it says otherwise
 */
record Understood(String name, @Nullable CommandLine help, int statusOfFailure) {

    /**
     * Reads the words.
     *
     * @throws ParameterException when they cannot be understood, or stop short of a command that does something
     */
    static Understood of(String[] words, CommandLine line) {
        var parsed = line.parseArgs(words);
        var first = parsed.hasSubcommand() ? parsed.subcommand().commandSpec().name() : "";
        for (var part = parsed; ; part = part.subcommand()) {
            var command = part.commandSpec().commandLine();
            int failure = command.getCommandSpec().exitCodeOnExecutionException();
            if (part.isUsageHelpRequested()) return new Understood(first, command, failure);
            if (part.hasSubcommand()) continue;
            if (!command.getSubcommands().isEmpty()) throw new CommandMissing(command);
            return new Understood(first, null, failure);
        }
    }

    boolean serves() {
        return name.equals("serve");
    }

    /** Is this the feature's command that was asked for? */
    boolean calls(Class<?> type) {
        var command = type.getAnnotation(Command.class);
        return command != null && command.name().equals(name);
    }

    /** The words name a group of commands and none of them. */
    static final class CommandMissing extends ParameterException {
        private static final long serialVersionUID = 1L;

        private CommandMissing(CommandLine group) {
            super(group, String.join(" | ", group.getSubcommands().keySet()));
        }
    }
}
