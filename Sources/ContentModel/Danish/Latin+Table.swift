/// The Latin letters beyond ASCII, taken apart.
///
/// Source: Unicode Character Database 14.0.0 (`UnicodeData.txt`: canonical decompositions, and for letters without one
/// the base letter their name gives). A cell is one scalar: its base letter or letters, a digit when Unicode does not
/// take it apart (a stroke, a hook, a ligature: the digit numbers such letters of one base), then its marks, each by
/// the sign in `Latin.markSigns`. A full stop alone is no letter. `Æ` and `Ø` are letters of their own.
enum LatinTable {
    /// U+00C0 to U+024F: Latin-1 Supplement, Latin Extended-A, Latin Extended-B; sixteen scalars a row.
    private static let western = """
        A` A' A^ A~ A: A* Æ C, E` E' E^ E: I` I' I^ I:
        D1 N~ O` O' O^ O~ O: . Ø U` U' U^ U: Y' Th1 ss1
        a` a' a^ a~ a: a* æ c, e` e' e^ e: i` i' i^ i:
        d1 n~ o` o' o^ o~ o: . ø u` u' u^ u: y' th1 y:
        A- a- A( a( A; a; C' c' C^ c^ C. c. C< c< D< d<
        D2 d2 E- e- E( e( E. e. E; e; E< e< G^ g^ G( g(
        G. g. G, g, H^ h^ H1 h1 I~ i~ I- i- I( i( I; i;
        I. i1 IJ1 ij1 J^ j^ K, k, k1 L' l' L, l, L< l< L1
        l1 L2 l2 N' n' N, n, N< n< n1 N2 n2 O- o- O( o(
        O" o" Oe1 oe1 R' r' R, r, R< r< S' s' S^ s^ S, s,
        S< s< T, t, T< t< T1 t1 U~ u~ U- u- U( u( U* u*
        U" u" U; u; W^ w^ Y^ y^ Y: Z' z' Z. z. Z< z< s1
        b1 B2 B3 b3 . . O1 C1 c1 D3 D4 D5 d5 . E1 E2
        E3 F1 f1 G1 G2 hv1 I2 I3 K2 k2 l3 . M1 N3 n4 O2
        O+ o+ OI1 oi1 P1 p1 . . . S2 . t2 T3 t3 T4 U+
        u+ U1 V1 Y1 y1 Z1 z1 Z2 . . z3 . . . . .
        . . . . DZ1 Dz1 dz1 LJ1 Lj1 lj1 NJ1 Nj1 nj1 A< a< I<
        i< O< o< U< u< U:- u:- U:' u:' U:< u:< U:` u:` e1 A:- a:-
        A.- a.- Æ- æ- G3 g3 G< g< K< k< O; o; O;- o;- Z2< z2<
        j< DZ2 Dz2 dz2 G' g' HV1 W1 N` n` A*' a*' Æ' æ' Ø' ø'
        A% a% A) a) E% e% E) e) I% i% I) i) O% o% O) o)
        R% r% R) r) U% u% U) u) S& s& T& t& G4 g4 H< h<
        N4 d6 OU1 ou1 Z4 z4 A. a. E, e, O:- o:- O~- o~- O. o.
        O.- o.- Y- y- l4 n5 t5 j1 db1 qp1 A1 C2 c2 L3 T6 s3
        z5 . . B1 . V2 E4 e4 J2 j2 Q1 q1 R1 r1 Y2 y2
        """

    /// U+1E00 to U+1EFF: Latin Extended Additional; sixteen scalars a row.
    private static let additional = """
        A@ a@ B. b. B! b! B_ b_ C,' c,' D. d. D! d! D_ d_
        D, d, D> d> E-` e-` E-' e-' E> e> E= e= E,( e,( F. f.
        G- g- H. h. H! h! H: h: H, h, H[ h[ I= i= I:' i:'
        K' k' K! k! K_ k_ L! l! L!- l!- L_ l_ L> l> M' m'
        M. m. M! m! N. n. N! n! N_ n_ N> n> O~' o~' O~: o~:
        O-` o-` O-' o-' P' p' P. p. R. r. R! r! R!- r!- R_ r_
        S. s. S! s! S'. s'. S<. s<. S!. s!. T. t. T! t! T_ t_
        T> t> U$ u$ U= u= U> u> U~' u~' U-: u-: V~ v~ V! v!
        W` w` W' w' W: w: W. w. W! w! X. x. X: x: Y. y.
        Z^ z^ Z! z! Z_ z_ h_ t: w* y* a2 s1. s4 s5 SS1 .
        A! a! A? a? A^' a^' A^` a^` A^? a^? A^~ a^~ A!^ a!^ A(' a('
        A(` a(` A(? a(? A(~ a(~ A!( a!( E! e! E? e? E~ e~ E^' e^'
        E^` e^` E^? e^? E^~ e^~ E!^ e!^ I? i? I! i! O! o! O? o?
        O^' o^' O^` o^` O^? o^? O^~ o^~ O!^ o!^ O+' o+' O+` o+` O+? o+?
        O+~ o+~ O+! o+! U! u! U? u? U+' u+' U+` u+` U+? u+? U+~ u+~
        U+! u+! Y` y` Y! y! Y? y? Y~ y~ LL1 ll1 V3 v3 Y3 y3
        """

    /// The letters of U+00C0 to U+024F, in order.
    static let westernLetters = letters(western)
    /// The letters of U+1E00 to U+1EFF, in order.
    static let additionalLetters = letters(additional)

    private static func letters(_ rows: String) -> [LatinLetter] {
        rows.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { letter(Substring($0).unicodeScalars) }
    }

    /// Reads one cell.
    private static func letter(_ cell: Substring.UnicodeScalarView) -> LatinLetter {
        var letter = LatinLetter(first: 0)
        for scalar in cell {
            if scalar == "." && letter.first == 0 { return letter }
            if let mark = Latin.mark(sign: scalar) {
                letter.add(mark)
            } else if letter.first == 0 {
                letter.first = UInt8(truncatingIfNeeded: scalar.value)
            } else {
                letter.second = UInt8(truncatingIfNeeded: scalar.value)
            }
        }
        return letter
    }
}
