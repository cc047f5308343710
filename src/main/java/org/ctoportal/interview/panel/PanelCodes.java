package org.ctoportal.interview.panel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.ctoportal.identity.AccessCode;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchLetters;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The codes of the members of the district's panels; a member has one at most that works. */
@Component
class PanelCodes {

    private final PanelCodeRepository codes;
    private final PasswordEncoder secrets;
    private final CurrentUser currentUser;
    private final MailService mail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PanelCodes(
            PanelCodeRepository codes,
            PasswordEncoder secrets,
            CurrentUser currentUser,
            MailService mail,
            Clock clock) {
        this.codes = codes;
        this.secrets = secrets;
        this.currentUser = currentUser;
        this.mail = mail;
        this.clock = clock;
    }

    /** The one before ends. */
    IssuedCode issue(PanelMember member) {
        revoke(member.memberId());
        var code = unused();
        var author = currentUser.get();
        var hash = Objects.requireNonNull(secrets.encode(code.secret()));
        var issued = codes.save(
                new PanelCode(author.districtId(), member, code.locator(), hash, author.name(), clock.instant()));
        var summary = member.summary();
        return new IssuedCode(summary.id(), summary.name(), summary.email(), code.shown(), issued.expiresAt());
    }

    /** What was begun with the code ends too, at the next thing its holder does; a letter with it is not sent any more. */
    void revoke(PanelMemberId member) {
        codes.findByDistrictIdAndMemberIdAndRevokedAtIsNull(district(), member.value())
                .forEach(code -> {
                    code.revoke(clock.instant());
                    code.letter().ifPresent(mail::withdraw);
                });
    }

    /**
     * Posts a letter with a code, instead of one that still waits.
     *
     * @throws NoSeatException when the code was replaced or revoked meanwhile
     */
    void post(SearchId search, IssuedCode issued, Letter letter) {
        var locator = AccessCode.typed(issued.code()).map(AccessCode::locator);
        var code = locator.flatMap(codes::findByLocator)
                .filter(one ->
                        one.district().value() == district() && one.search().equals(search))
                .filter(one -> one.isLive(clock.instant()))
                .orElseThrow(NoSeatException::new);
        code.letter().ifPresent(mail::withdraw);
        code.sentBy(mail.post(letter, SearchLetters.matter(search)));
    }

    /** Those not revoked, the expired ones too. */
    List<CodeSummary> of(SearchId search) {
        return codes.findByDistrictIdAndSearchIdAndRevokedAtIsNull(district(), search.value()).stream()
                .map(code -> code.summary(clock.instant()))
                .toList();
    }

    private AccessCode unused() {
        var code = AccessCode.random(random);
        while (codes.existsByLocator(code.locator())) {
            code = AccessCode.random(random);
        }
        return code;
    }

    private long district() {
        return currentUser.get().districtId().value();
    }
}
