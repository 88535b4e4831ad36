package vn.sohoi.reports;

import java.util.List;

/**
 * How a paper of a unit begins and ends.
 *
 * @param superior the line above: HỘI LHPN HUYỆN THANH TRÌ; may be empty
 * @param issuer who issues it, in bold: BAN THƯỜNG VỤ
 * @param place where: Thanh Trì
 * @param agency the issuer's mark in the number: BTV
 * @param behalf for whom is signed: TM. BAN THƯỜNG VỤ; may be empty
 * @param signer the signer's post: CHỦ TỊCH
 * @param recipients who receives it, a line each
 */
public record Heading(
        Layout layout,
        String superior,
        String issuer,
        String place,
        String agency,
        String behalf,
        String signer,
        List<String> recipients) {

    /** The number as the layout writes it, with room for a hand where there is none: Số: 86/BC-BTV. */
    public String number(String paper, String mark) {
        var number = paper.isBlank() ? "       " : paper.strip();
        return layout == Layout.STATE
                ? "Số: " + number + "/" + mark + "-" + agency
                : "Số " + number + "-" + mark + "/" + agency;
    }
}
