package vn.sohoi.platform.start;

import org.springframework.context.SmartLifecycle;

/** A step of opening the book: taken once, in the order of the phases, before the pages open; over when the program ends. */
public abstract class OpeningStep implements SmartLifecycle {
    private final int phase;
    private volatile boolean running;

    /** @param phase the earlier the smaller; the book begins at 0 */
    protected OpeningStep(int phase) {
        this.phase = phase;
    }

    /** What the step does. */
    protected abstract void open();

    @Override
    public final void start() {
        running = true;
        open();
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
