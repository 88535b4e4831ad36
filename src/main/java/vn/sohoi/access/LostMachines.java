package vn.sohoi.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;

/** A phone is lost, or somebody else is at it: whoever has a say in her post signs her out everywhere. */
@Service
public class LostMachines {
    private final Appointing appointing;
    private final Sessions sessions;

    LostMachines(Appointing appointing, Sessions sessions) {
        this.appointing = appointing;
        this.sessions = sessions;
    }

    /**
     * Ends all sessions of the holder of a post.
     *
     * @throws NotFound when there is no such post, or beyond the reach
     * @throws Forbidden when the actor has no say in that post
     */
    @Transactional
    public void signOut(long mandate, Actor actor) {
        var post = appointing.find(mandate, actor);
        if (!appointing.mayGiveCard(post, actor)) throw new Forbidden();
        sessions.endAll(post.login(), actor);
    }
}
