package org.ctoportal.credential.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.identity.Permissions;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.Telling;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.ctoportal.tasks.WaitingSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Credentials that end and examinations with a last day, for their holder; what is to be verified, for those who keep holders. */
@Component
class CredentialTasks implements WaitingSource {

    /** As early as the first reminder by mail: a renewal needs its hours of learning. */
    private static final int EXPIRY_IN_SIGHT = 180;

    private final HoldingRepository holdings;

    CredentialTasks(HoldingRepository holdings) {
        this.holdings = holdings;
    }

    @Override
    public List<WaitingItem> waiting(Asked asked) {
        var found = new ArrayList<WaitingItem>();
        if (asked.may(Permissions.HOLD_CREDENTIALS)) {
            holdings.findEnding(asked.number(), asked.today().plusDays(EXPIRY_IN_SIGHT), Limit.of(asked.most()))
                    .forEach(one -> found.add(own(one)));
        }
        if (asked.may(Permissions.KEEP_HOLDERS)) {
            holdings.findUnverified(asked.number(), asked.today(), Limit.of(asked.most()))
                    .forEach(one -> found.add(toVerify(one)));
        }
        return found;
    }

    private static WaitingItem own(Holding one) {
        var ends = one.isRecorded();
        return WaitingItem.of(
                        "credential:" + one.id() + (ends ? ":renew" : ":test"),
                        WaitingKind.DATE,
                        TaskWords.of(ends ? "tasks.credential.renew" : "tasks.credential.test", one.title()),
                        CredentialRoutes.holdingOf(one.id()))
                .due(ends ? Objects.requireNonNull(one.expiresOn()) : one.testBy())
                .told(Telling.BY_ITS_ROOM);
    }

    private static WaitingItem toVerify(Holding one) {
        return WaitingItem.of(
                        "credential:" + one.id() + ":verify",
                        WaitingKind.CHECK,
                        TaskWords.of(
                                "tasks.credential.verify",
                                one.title(),
                                one.holder().name()),
                        CredentialRoutes.holdingOf(one.id()))
                .forAnyone();
    }
}
