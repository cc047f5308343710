package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

/** What an employer pays on wages, each part by itself as payroll books it, and each rounded to the cent. */
public record EmployerLoad(List<Part> parts) implements Serializable {

    public EmployerLoad {
        parts = List.copyOf(parts);
        if (parts.stream().map(Part::name).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("Each part of the employer costs has a name of its own");
        }
    }

    /** {@code upToWageBase} says that nothing is due from somebody whose salary is beyond the base (social security). */
    public record Part(String name, Percent rate, boolean upToWageBase) implements Serializable {

        public Part {
            if (name.isBlank() || rate.value().signum() < 0 || rate.share().compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("Not a part of employer costs: " + name + " " + rate.text());
            }
        }
    }

    /** One part of what is due on a payment. */
    public record Due(String name, Percent rate, Money amount) implements Serializable {}

    List<Due> on(Money wage, boolean aboveWageBase) {
        return parts.stream()
                .map(part -> new Due(
                        part.name(),
                        part.rate(),
                        aboveWageBase && part.upToWageBase()
                                ? Money.NONE
                                : Money.rounded(Fraction.of(wage.amount())
                                        .times(part.rate().share())
                                        .rounded(2))))
                .toList();
    }

    /** All parts together as one rate, as cost models take it. */
    public Percent total() {
        return new Percent(parts.stream().map(part -> part.rate().value()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public Optional<Part> find(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
