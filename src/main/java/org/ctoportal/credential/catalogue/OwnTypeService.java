package org.ctoportal.credential.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a district says itself of credentials: its own ones as they are now, and what any of the catalogue costs. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class OwnTypeService {

    private final CatalogueShelf shelf;
    private final OwnTypeRepository own;
    private final OwnTypeChangeRepository changes;
    private final OwnFeeRepository fees;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnTypeService(
            CatalogueShelf shelf,
            OwnTypeRepository own,
            OwnTypeChangeRepository changes,
            OwnFeeRepository fees,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.shelf = shelf;
        this.own = own;
        this.changes = changes;
        this.fees = fees;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** None for a credential that the district did not add. */
    @Transactional(readOnly = true)
    public Optional<OwnTypeDetails> find(String code) {
        var zone = districts.profile().timeZone();
        return type(code)
                .map(type -> new OwnTypeDetails(
                        type.words(),
                        changes.findByOwnTypeIdOrderByIdDesc(type.id(), CatalogueShelf.MOST).stream()
                                .map(change -> change.line(zone))
                                .toList()));
    }

    /**
     * Says anew what a credential of the district is. Who holds it keeps the days they have.
     *
     * @param before as it was read
     * @throws StaleTypeException when it was changed since
     * @throws UnknownCredentialTypeException when the district added none of that code
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public void change(String code, WriteType before, WriteType command) {
        var type = type(code).orElseThrow(UnknownCredentialTypeException::new);
        var was = type.words().cells();
        if (!was.equals(before.cells())) {
            throw new StaleTypeException();
        }
        type.change(command, today());
        command.cells().forEach((field, became) -> {
            if (!became.equals(was.get(field))) {
                changes.save(new OwnTypeChange(
                        type,
                        field,
                        was.getOrDefault(field, ""),
                        became,
                        currentUser.get().name(),
                        clock.instant()));
            }
        });
    }

    /**
     * Enters what a credential costs, beside what is known already.
     *
     * @throws UnknownCredentialTypeException when there is none of that code
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public void enter(String code, WriteFee command) {
        shelf.catalogue().find(code).orElseThrow(UnknownCredentialTypeException::new);
        if (!command.problems(today()).isEmpty()) {
            throw new IllegalArgumentException("Not a fee: " + command.problems(today()));
        }
        fees.save(new OwnFee(code, command, currentUser.get().name()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }

    private Optional<OwnType> type(String code) {
        return code.matches(OwnType.CODE + "\\d{1,18}")
                ? own.findOwnTypeById(Long.parseLong(code.substring(OwnType.CODE.length())))
                : Optional.empty();
    }
}
