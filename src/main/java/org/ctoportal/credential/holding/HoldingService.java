package org.ctoportal.credential.holding;

import java.util.List;
import java.util.Map;
import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.credential.holding.WriteHolding.Field;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credentials somebody holds, recorded by themselves or by those who keep the holders of the district. */
@Service
@PreAuthorize(Permissions.MAY_HOLD_CREDENTIALS)
public class HoldingService {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private final HoldingRepository holdings;
    private final HoldingShelf shelf;
    private final CatalogueShelf catalogues;
    private final CredentialReminders reminders;
    private final CurrentUser currentUser;

    HoldingService(
            HoldingRepository holdings,
            HoldingShelf shelf,
            CatalogueShelf catalogues,
            CredentialReminders reminders,
            CurrentUser currentUser) {
        this.holdings = holdings;
        this.shelf = shelf;
        this.catalogues = catalogues;
        this.reminders = reminders;
        this.currentUser = currentUser;
    }

    /** One's own, in the order they were recorded. */
    @Transactional(readOnly = true)
    public List<HoldingSummary> mine() {
        var today = shelf.today();
        return shelf.of(me()).stream().map(one -> one.summary(today)).toList();
    }

    /** One's name with the letters that may stand after it today. */
    @Transactional(readOnly = true)
    public String nameWithLetters() {
        return Letters.after(me().name(), shelf.of(me()), catalogues.catalogue(), shelf.today());
    }

    /** @throws HoldingNotFoundException when there is none, or it is not for the person who asks */
    @Transactional(readOnly = true)
    public HoldingDetails get(HoldingId id) {
        return shelf.details(shelf.readable(id));
    }

    /**
     * Records a credential of one's own.
     *
     * @throws UnfitHoldingException when it cannot be
     */
    @Transactional
    public HoldingId record(WriteHolding command) {
        return record(me(), command, HoldingAct.RECORDED);
    }

    /**
     * Records a credential of somebody else, with or without an account.
     *
     * @throws UnfitHoldingException when it cannot be
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public HoldingId recordFor(Holder holder, WriteHolding command) {
        if (holder.name().isEmpty() || holder.name().length() > LONGEST_NAME) {
            throw new UnfitHoldingException(Map.of(Field.HOLDER, holder.name().isEmpty() ? "needed" : "long"));
        }
        if (!holder.email().isEmpty() && !HoldingCheck.isAddress(holder.email())) {
            throw new UnfitHoldingException(Map.of(Field.EMAIL, "email"));
        }
        return record(holder, command, HoldingAct.RECORDED);
    }

    HoldingId record(Holder holder, WriteHolding command, HoldingAct act) {
        var catalogue = catalogues.catalogue();
        var check = new HoldingCheck(catalogue, shelf.today());
        var type = check.check(command, shelf.of(holder), true);
        var holding = holdings.save(new Holding(holder, type, catalogue.reference(), command, check.testBy(command)));
        shelf.note(holding, act, "");
        reminders.plan(holding);
        return new HoldingId(holding.id());
    }

    /**
     * Says a holding anew; it has to be verified anew.
     *
     * @throws StaleHoldingException when it was changed since it was read
     * @throws UnfitHoldingException when it cannot be
     */
    @Transactional
    public void change(HoldingId id, long version, WriteHolding command) {
        var holding = shelf.changeable(id, version);
        var catalogue = catalogues.catalogue();
        var check = new HoldingCheck(catalogue, shelf.today());
        var others = shelf.of(holding.holder()).stream()
                .filter(one -> one.id() != holding.id())
                .toList();
        var type = check.check(command, others, false);
        shelf.renewed(holding).ifPresent(renewed -> RenewalCheck.check(renewed, command));
        var before = holding.words();
        holding.write(type, catalogue.reference(), command, check.testBy(command));
        shelf.note(holding, HoldingAct.CHANGED, command.isSameCredential(before) ? "" : before.inBrief());
        reminders.plan(holding);
    }

    /**
     * Records that the issuer withdrew it, or that it was given back.
     *
     * @throws StaleHoldingException when it was changed since it was read
     */
    @Transactional
    public void withdraw(HoldingId id, long version, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A credential is withdrawn for a reason");
        }
        var holding = shelf.changeable(id, version);
        holding.withdraw(shelf.today(), reason.strip());
        shelf.note(holding, HoldingAct.WITHDRAWN, reason.strip());
        reminders.plan(holding);
        shelf.renewed(holding).ifPresent(before -> {
            before.leaveUnrenewed();
            shelf.note(before, HoldingAct.RENEWAL_WITHDRAWN, reason.strip());
            reminders.plan(before);
        });
    }

    Holder me() {
        var me = currentUser.get();
        return new Holder(me.id(), me.name(), me.getUsername());
    }
}
