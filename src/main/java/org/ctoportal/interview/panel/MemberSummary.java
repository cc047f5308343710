package org.ctoportal.interview.panel;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a panel, for those who keep the search.
 *
 * @param email empty where none is known
 * @param role whose view they bring; none where nothing was said
 * @param account whether they sign in with an account of the portal; all others need a code
 * @param signature the name typed under the statement; none as long as it is not signed
 */
public record MemberSummary(
        PanelMemberId id,
        String name,
        String email,
        @Nullable PanelRole role,
        boolean account,
        boolean chair,
        @Nullable String signature,
        @Nullable Instant signedAt,
        Instant addedAt)
        implements Serializable {}
