package org.huiyi.local.drill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.huiyi.local.Home;
import org.huiyi.local.StartException;
import org.huiyi.local.Terminal;
import org.huiyi.local.UsageException;
import org.huiyi.local.story.StoryFailedException;

/// The program behind `bench/drill`.
public final class Drills {

    private static final int HELD = 0;
    private static final int VIOLATED = 1;
    private static final int WRONG_OPTIONS = 2;

    private Drills() {}

    /// Exit codes: 0 everything held, 1 something did not or could not be tried, 2 wrong options.
    public static void main(String[] arguments) {
        var terminal = new Terminal(System.out);
        try {
            System.exit(carryOut(Settings.parse(arguments), terminal) ? HELD : VIOLATED);
        } catch (UsageException wrong) {
            terminal.say(wrong.getMessage());
            System.exit(WRONG_OPTIONS);
        } catch (StartException | DrillFailedException | StoryFailedException failed) {
            terminal.say("The drill stops here: " + failed.getMessage());
            System.exit(VIOLATED);
        } catch (CompletionException failed) {
            terminal.say("The drill stops here: " + failed.getCause());
            System.exit(VIOLATED);
        }
    }

    private static boolean carryOut(Settings settings, Terminal terminal) {
        terminal.say("The house of the drill is kept in " + settings.data());
        var root = Path.of(System.getProperty("huiyi.root", "")).toAbsolutePath().normalize();
        var sheets = new ArrayList<Sheet>();
        try (var house = DrillHouse.start(root, settings, terminal)) {
            settings.drills().forEach(drill -> sheets.add(run(drill, settings, house, terminal)));
        }
        sheets.forEach(sheet -> sheet.print(terminal));
        return tidied(settings, sheets);
    }

    private static Sheet run(Drill drill, Settings settings, DrillHouse house, Terminal terminal) {
        return switch (drill) {
            case KILLS -> new KillDrill(Kill.EACH_ONCE, house, terminal).run();
            case MORE_KILLS -> new KillDrill(Kill.AFTER_PUBLICATION, house, terminal).run();
            case RESEND -> new ResendDrill(house, terminal).run();
            case SIGN_IN -> new SignInDrill(house).run();
            case CONTENT -> new ContentDrill(house).run();
            case BOUNCE -> new BounceDrill(house.ports()).run();
            case LIFE -> new LifeDrill(house.ports()).run();
            case DEADLINE -> new DeadlineDrill(house, terminal).run();
            case PAIRS -> new PairsDrill(house, settings.havoc(), terminal).run();
        };
    }

    private static boolean tidied(Settings settings, List<Sheet> sheets) {
        var held = sheets.stream().allMatch(Sheet::held);
        if (held && settings.temporary()) {
            Home.delete(settings.data());
        }
        return held;
    }
}
