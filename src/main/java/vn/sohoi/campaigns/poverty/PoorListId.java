package vn.sohoi.campaigns.poverty;

import java.util.UUID;

/** Identity of a list of poor and near-poor households. */
public record PoorListId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
