;; Scores of sketched vectors by table look-up, sixteen at a time. `scripts/kernel.ts` turns this into `kernel.ts`.
;; A block holds 32 vectors: for each group of dimensions 16 bytes, the low half of byte i the code of vector i, the high half that of
;; vector 16 + i. For each group there is a table of 16 bytes, what each code adds to the score, at most 63: four fit a byte.
(module
  (memory (export "memory") 1 65536)

  ;; Scores of `blocks` blocks, 16 bits each, in the order of the vectors. `groups` is a multiple of 4.
  (func (export "scan") (param $tables i32) (param $codes i32) (param $blocks i32) (param $groups i32) (param $out i32)
    (local $even v128) (local $odd v128) (local $even2 v128) (local $odd2 v128)
    (local $left i32) (local $table i32) (local $code v128) (local $adds v128) (local $low v128) (local $high v128)
    (local $fifteen v128) (local $byte v128)
    ;; As values, which stay in registers; constants are made anew at every use.
    (local.set $fifteen (i8x16.splat (i32.const 15)))
    (local.set $byte (i16x8.splat (i32.const 255)))
    (block $done
      (loop $next_block
        (br_if $done (i32.eqz (local.get $blocks)))
        (local.set $even (v128.const i64x2 0 0))
        (local.set $odd (v128.const i64x2 0 0))
        (local.set $even2 (v128.const i64x2 0 0))
        (local.set $odd2 (v128.const i64x2 0 0))
        (local.set $table (local.get $tables))
        (local.set $left (local.get $groups))
        (loop $next_groups
          (local.set $code (v128.load (local.get $codes)))
          (local.set $adds (v128.load (local.get $table)))
          (local.set $low (i8x16.swizzle (local.get $adds) (v128.and (local.get $code) (local.get $fifteen))))
          (local.set $high (i8x16.swizzle (local.get $adds) (v128.and (i16x8.shr_u (local.get $code) (i32.const 4)) (local.get $fifteen))))
          (local.set $code (v128.load offset=16 (local.get $codes)))
          (local.set $adds (v128.load offset=16 (local.get $table)))
          (local.set $low (i8x16.add (local.get $low) (i8x16.swizzle (local.get $adds) (v128.and (local.get $code) (local.get $fifteen)))))
          (local.set $high (i8x16.add (local.get $high) (i8x16.swizzle (local.get $adds) (v128.and (i16x8.shr_u (local.get $code) (i32.const 4)) (local.get $fifteen)))))
          (local.set $code (v128.load offset=32 (local.get $codes)))
          (local.set $adds (v128.load offset=32 (local.get $table)))
          (local.set $low (i8x16.add (local.get $low) (i8x16.swizzle (local.get $adds) (v128.and (local.get $code) (local.get $fifteen)))))
          (local.set $high (i8x16.add (local.get $high) (i8x16.swizzle (local.get $adds) (v128.and (i16x8.shr_u (local.get $code) (i32.const 4)) (local.get $fifteen)))))
          (local.set $code (v128.load offset=48 (local.get $codes)))
          (local.set $adds (v128.load offset=48 (local.get $table)))
          (local.set $low (i8x16.add (local.get $low) (i8x16.swizzle (local.get $adds) (v128.and (local.get $code) (local.get $fifteen)))))
          (local.set $high (i8x16.add (local.get $high) (i8x16.swizzle (local.get $adds) (v128.and (i16x8.shr_u (local.get $code) (i32.const 4)) (local.get $fifteen)))))
          (local.set $even (i16x8.add (local.get $even) (v128.and (local.get $low) (local.get $byte))))
          (local.set $odd (i16x8.add (local.get $odd) (i16x8.shr_u (local.get $low) (i32.const 8))))
          (local.set $even2 (i16x8.add (local.get $even2) (v128.and (local.get $high) (local.get $byte))))
          (local.set $odd2 (i16x8.add (local.get $odd2) (i16x8.shr_u (local.get $high) (i32.const 8))))
          (local.set $codes (i32.add (local.get $codes) (i32.const 64)))
          (local.set $table (i32.add (local.get $table) (i32.const 64)))
          (br_if $next_groups (local.tee $left (i32.sub (local.get $left) (i32.const 4)))))
        (v128.store (local.get $out) (i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 (local.get $even) (local.get $odd)))
        (v128.store offset=16 (local.get $out) (i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 (local.get $even) (local.get $odd)))
        (v128.store offset=32 (local.get $out) (i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 (local.get $even2) (local.get $odd2)))
        (v128.store offset=48 (local.get $out) (i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 (local.get $even2) (local.get $odd2)))
        (local.set $out (i32.add (local.get $out) (i32.const 64)))
        (local.set $blocks (i32.sub (local.get $blocks) (i32.const 1)))
        (br $next_block))))

  ;; Numbers (32 bits each, counted from `first`) of the scores that reach `least`, of `count` scores, a multiple of 8; returns how many.
  (func (export "above") (param $scores i32) (param $count i32) (param $least i32) (param $first i32) (param $out i32) (result i32)
    (local $floor v128) (local $bits i32) (local $start i32) (local $end i32)
    (local.set $floor (i16x8.splat (local.get $least)))
    (local.set $start (local.get $out))
    (local.set $end (i32.add (local.get $first) (local.get $count)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $first) (local.get $end)))
        (local.set $bits (i16x8.bitmask (i16x8.ge_u (v128.load (local.get $scores)) (local.get $floor))))
        (block $none
          (loop $bit
            (br_if $none (i32.eqz (local.get $bits)))
            (i32.store (local.get $out) (i32.add (local.get $first) (i32.ctz (local.get $bits))))
            (local.set $out (i32.add (local.get $out) (i32.const 4)))
            (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
            (br $bit)))
        (local.set $scores (i32.add (local.get $scores) (i32.const 16)))
        (local.set $first (i32.add (local.get $first) (i32.const 8)))
        (br $next)))
    (i32.shr_u (i32.sub (local.get $out) (local.get $start)) (i32.const 2)))

  ;; Inner products (32 bits each) of a query with `count` rows of 16-bit numbers, `bytes` to a row, a multiple of 16.
  (func (export "dots") (param $query i32) (param $rows i32) (param $count i32) (param $bytes i32) (param $out i32)
    (local $sum v128) (local $at i32)
    (block $done
      (loop $next_row
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $sum (v128.const i64x2 0 0))
        (local.set $at (i32.const 0))
        (loop $next
          (local.set $sum (i32x4.add (local.get $sum)
            (i32x4.dot_i16x8_s (v128.load (i32.add (local.get $query) (local.get $at))) (v128.load (i32.add (local.get $rows) (local.get $at))))))
          (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $bytes))))
        (i32.store (local.get $out) (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
          (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
        (local.set $rows (i32.add (local.get $rows) (local.get $bytes)))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $next_row)))))
