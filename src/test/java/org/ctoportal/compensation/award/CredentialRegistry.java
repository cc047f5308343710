package org.ctoportal.compensation.award;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.credential.holding.Holder;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.VerificationService;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Records in the credential registry what people of a test hold; human resources is signed in. */
public final class CredentialRegistry {

    @Autowired
    HoldingService holdings;

    @Autowired
    VerificationService verifications;

    @Autowired
    TestClock clock;

    /** Everything the holder holds, verified with the issuer on its days. */
    public KeepEmployee register(org.ctoportal.compensation.award.Holder holder) {
        var ids = holder.certifications().stream()
                .map(held -> record(holder.name(), held))
                .toList();
        return new KeepEmployee(ids.getFirst(), employee(holder));
    }

    public HoldingId record(String name, org.ctoportal.compensation.award.Holder.Held held) {
        var id = record(name, held.code(), held.issued(), held.expires());
        if (held.verified() != null) {
            verify(id, VerificationLevel.ISSUER_DIRECTORY, held.verified());
        }
        return id;
    }

    public HoldingId record(String name, String code, LocalDate issued, LocalDate expires) {
        var before = clock.instant();
        clock.goTo(issued);
        var id = holdings.recordFor(
                new Holder(null, name, ""), new WriteHolding(code, "", "", null, issued, expires, ""));
        clock.advance(Duration.between(clock.instant(), before));
        return id;
    }

    public void verify(HoldingId id, VerificationLevel level, LocalDate day) {
        var before = clock.instant();
        clock.goTo(day);
        verifications.verify(id, holdings.get(id).version(), level, "Looked up");
        clock.advance(Duration.between(clock.instant(), before));
    }

    private static Employee employee(org.ctoportal.compensation.award.Holder holder) {
        return new Employee(
                holder.number(),
                holder.position(),
                holder.fullTime(),
                holder.base(),
                holder.contractDays(),
                holder.unpaidDays(),
                holder.aboveWageBase(),
                holder.left(),
                List.copyOf(holder.certifications().stream()
                        .map(held -> new Employee.PayFacts(held.code(), held.required(), held.earnedHere()))
                        .distinct()
                        .toList()));
    }
}
