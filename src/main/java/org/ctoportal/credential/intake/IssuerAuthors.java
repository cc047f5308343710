package org.ctoportal.credential.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.credential.badge.BadgeCheck.Subject;
import org.ctoportal.credential.badge.BadgeReason;
import org.ctoportal.credential.badge.BadgeVerification;
import org.ctoportal.credential.badge.ReadBadge;
import org.ctoportal.identity.PersonId;
import org.springframework.stereotype.Component;

/** Whose word each address and each key of an issuer is. */
@Component
class IssuerAuthors {

    private final IssuerAuthorRepository authors;

    IssuerAuthors(IssuerAuthorRepository authors) {
        this.authors = authors;
    }

    /** They entered these, whoever did before. */
    void keep(Collection<String> marks, PersonId by, LocalDate today) {
        var known = authors.findByMarkIn(marks);
        marks.stream()
                .filter(mark -> known.stream().noneMatch(one -> one.mark().equals(mark) && one.is(by)))
                .forEach(mark -> authors.save(new IssuerAuthor(mark, by, today)));
    }

    /** What is in an entry from before each key had its author is the word of the author of the entry. */
    void keepUnsaid(KnownIssuer issuer, LocalDate today) {
        var marks = issuer.words().marks();
        var known = authors.findByMarkIn(marks);
        keep(
                marks.stream()
                        .filter(mark ->
                                known.stream().noneMatch(one -> one.mark().equals(mark)))
                        .toList(),
                issuer.author(),
                today);
    }

    /** Whether the badge of the person is believed by nothing but what they entered themselves. */
    boolean areOwn(List<KnownIssuer> known, ReadBadge badge, BadgeVerification verification, PersonId holder) {
        var key = verification.check(Subject.KEY);
        if (key.reason() == BadgeReason.KEY_OF_ISSUER) {
            return key.details().stream()
                    .flatMap(address ->
                            known.stream().filter(one -> one.address().equals(address)))
                    .anyMatch(one -> isOwn(one.words().addressMark(), one, holder));
        }
        return key.reason() == BadgeReason.KEY_TRUSTED
                && known.stream().allMatch(one -> areOwn(one.trusted().signers(badge), one, holder));
    }

    private boolean areOwn(Set<String> signers, KnownIssuer issuer, PersonId holder) {
        return signers.stream().allMatch(mark -> isOwn(mark, issuer, holder));
    }

    private boolean isOwn(String mark, KnownIssuer issuer, PersonId holder) {
        var said = authors.findByMarkIn(List.of(mark));
        return said.isEmpty() ? issuer.author().equals(holder) : said.stream().anyMatch(one -> one.is(holder));
    }
}
