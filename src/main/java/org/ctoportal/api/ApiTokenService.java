package org.ctoportal.api;

import java.time.Clock;
import java.util.List;
import org.ctoportal.api.RefusedTokenException.Why;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.PasswordChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tokens one made oneself, in the district acted in. */
@Service
@PreAuthorize("isAuthenticated()")
public class ApiTokenService {

    /** More programs nobody keeps apart. */
    public static final int MOST = 20;

    private static final Logger log = LoggerFactory.getLogger(ApiTokenService.class);

    private final ApiTokenRepository tokens;
    private final TokenMaking making;
    private final PasswordChange passwords;
    private final CurrentUser currentUser;
    private final Clock clock;

    ApiTokenService(
            ApiTokenRepository tokens,
            TokenMaking making,
            PasswordChange passwords,
            CurrentUser currentUser,
            Clock clock) {
        this.tokens = tokens;
        this.making = making;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What a token of one's own could read today. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Scope> usable() {
        return Scope.of(currentUser.get());
    }

    /** The live ones, the latest first. */
    @Transactional(readOnly = true)
    public List<TokenSummary> mine() {
        return tokens.findLive(currentUser.get().id().value(), clock.instant(), Limit.of(MOST));
    }

    /**
     * Makes a token; the password is computed before anything is held.
     *
     * @return the token as its program sends it: it is nowhere else
     * @throws RefusedTokenException with what stands in the way
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String make(MakeToken command) {
        var person = currentUser.get();
        command.problem(Scope.of(person)).ifPresent(why -> {
            throw new RefusedTokenException(why);
        });
        var verified = passwords
                .verified(person, command.password())
                .orElseThrow(() -> new RefusedTokenException(Why.PASSWORD));
        return making.make(person, command, verified).text();
    }

    /** Nothing happens to a token of somebody else. */
    @Transactional
    public void end(long id) {
        var person = currentUser.get();
        tokens.findByIdAndPersonId(id, person.id().value()).ifPresent(token -> {
            token.end(clock.instant());
            log.info("{} ended the own token {}", person, id);
        });
    }
}
