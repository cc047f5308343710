package org.ctoportal.api;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every token of the district, for those who keep its people. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_PEOPLE)
public class DistrictTokenService {

    private static final Logger log = LoggerFactory.getLogger(DistrictTokenService.class);

    /** More programs than read from the largest district. */
    private static final Limit MOST = Limit.of(500);

    private static final long EVERYBODY = 0;

    private final ApiTokenRepository tokens;
    private final CurrentUser currentUser;
    private final Clock clock;

    DistrictTokenService(ApiTokenRepository tokens, CurrentUser currentUser, Clock clock) {
        this.tokens = tokens;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The live ones, by whose they are. */
    @Transactional(readOnly = true)
    public List<TokenSummary> list() {
        return tokens.findLive(EVERYBODY, clock.instant(), MOST);
    }

    /** Nothing happens where there is none. */
    @Transactional
    public void end(long id) {
        tokens.findById(id).ifPresent(token -> {
            token.end(clock.instant());
            log.info(
                    "{} ended token {} of person {}",
                    currentUser.get(),
                    id,
                    token.owner().value());
        });
    }
}
