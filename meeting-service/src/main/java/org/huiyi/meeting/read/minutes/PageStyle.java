package org.huiyi.meeting.read.minutes;

/// How the page looks on a screen and on sheets.
final class PageStyle {
    /// Lists have a line beside each entry: the press draws bullets as large as letters, and what a style writes
    /// in front of an entry is no part of the list to it.
    /// The foot of the page is written first, so that the press knows it on the first sheet.
    static final String SHEET =
            """
            body{font:1rem/1.5 "%1$s",sans-serif;max-width:48rem;margin:auto;padding:1rem}
            table{border-collapse:collapse;width:100%%}th,td{border:1px solid;padding:.2rem .4rem;text-align:left}
            th,h1,h2,h3{font-weight:bold}header p{margin:.2rem 0}li{margin:.2rem 0}
            ul{list-style-type:none;padding-left:0}ul li{border-left:2px solid #bbb;padding-left:.6rem}
            section{border-left:3px solid;padding-left:.6rem}
            @media screen{body{display:flex;flex-direction:column}footer{order:1}}
            @page{size:A4;margin:18mm 16mm 22mm;@bottom-left{content:element(copy)}
            @bottom-right{font:8pt "%1$s";width:18mm;white-space:nowrap;content:counter(page) " / " counter(pages)}}
            @media print{body{font-size:10pt;max-width:none;padding:0}tr{page-break-inside:avoid}
            h2,h3{page-break-after:avoid}table{-fs-table-paginate:paginate}
            footer{position:fixed;bottom:0;position:running(copy);font-size:7pt}}\
            """
                    .formatted(Press.FONT);

    private PageStyle() {}
}
