package dev.apigateway.it.protocol;

import java.util.Objects;

/** {@link LinkedMethods.Key} as one would write it without records. */
final class WrittenKey {

    private final String table;
    private final int partition;
    private final long sort;
    private final double weight;

    WrittenKey(String table, int partition, long sort, double weight) {
        this.table = table;
        this.partition = partition;
        this.sort = sort;
        this.weight = weight;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenKey that && partition == that.partition && sort == that.sort
                && Double.compare(weight, that.weight) == 0 && Objects.equals(table, that.table);
    }

    @Override
    public int hashCode() {
        return ((Objects.hashCode(table) * 31 + partition) * 31 + Long.hashCode(sort)) * 31 + Double.hashCode(weight);
    }

    @Override
    public String toString() {
        return new StringBuilder("WrittenKey[table=").append(table).append(", partition=").append(partition)
                .append(", sort=").append(sort).append(", weight=").append(weight).append(']').toString();
    }
}
